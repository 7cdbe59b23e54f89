import './sections.css'

type SectionsProps<Name extends string> = {
  readonly label: string
  readonly names: Readonly<Record<Name, string>>
  readonly current: Name
  readonly onChoose: (name: Name) => void
}

/** The parts of a page of which one is shown. */
export function Sections<Name extends string>({ label, names, current, onChoose }: SectionsProps<Name>) {
  return (
    <nav className="sections" aria-label={label}>
      {(Object.keys(names) as Name[]).map((name) => (
        <button
          type="button"
          key={name}
          aria-current={name === current ? 'true' : undefined}
          onClick={() => onChoose(name)}
        >
          {names[name]}
        </button>
      ))}
    </nav>
  )
}
