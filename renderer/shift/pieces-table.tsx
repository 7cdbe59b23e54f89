import { drawerPieces, pieceKey, type DrawerCount } from '../../shared/shift/drawer-count.ts'
import { formatFen } from '../../shared/kernel/money.ts'
import { denominationName } from '../cashier/denomination-name.ts'
import { useTexts } from '../texts/index.ts'

/** What the last count found, piece by piece. */
export function PiecesTable({ pieces }: { readonly pieces: DrawerCount | undefined }) {
  const { shift, payment } = useTexts()
  const counted = drawerPieces.filter((piece) => (pieces?.[pieceKey(piece)] ?? 0) > 0)
  if (pieces === undefined || counted.length === 0) return null
  return (
    <>
      <h3>{shift.report.pieces}</h3>
      <table className="paper-table">
        <tbody>
          {counted.map((piece) => {
            const count = pieces[pieceKey(piece)] ?? 0
            return (
              <tr key={pieceKey(piece)}>
                <td>{piece.form === 'note' ? shift.count.notes : shift.count.coins}</td>
                <td>{denominationName(piece.value, payment.tender)}</td>
                <td>× {count}</td>
                <td>{formatFen(piece.value * count)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </>
  )
}
