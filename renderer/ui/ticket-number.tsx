type TicketNumberProps = { readonly label: string; readonly size?: 'plain' | 'large' | 'huge' }

export function TicketNumber({ label, size = 'plain' }: TicketNumberProps) {
  return <span className={`ticket-number ticket-number-${size}`}>{label}</span>
}
