import { drawerPieces, pieceKey, type DrawerPiece } from '../../shared/shift/drawer-count.ts'
import { readPieces } from '../../shared/cashier/pieces.ts'
import { formatFen } from '../../shared/kernel/money.ts'
import { denominationName } from '../cashier/denomination-name.ts'
import { useTexts } from '../texts/index.ts'
import { Money } from '../ui/money.tsx'
import { readDrawer, type DrawerDraft } from './drawer-draft.ts'
import './shift.css'

type CountDrawerProps = { readonly draft: DrawerDraft; readonly onChange: (draft: DrawerDraft) => void }

/** Notes and coins apart, each with its field; the sum counts along. */
export function CountDrawer({ draft, onChange }: CountDrawerProps) {
  const { shift, payment } = useTexts()
  const texts = shift.count
  const sum = readDrawer(draft)?.sum
  return (
    <div className="drawer-count">
      {(['note', 'coin'] as const).map((form) => (
        <fieldset key={form}>
          <legend>{form === 'note' ? texts.notes : texts.coins}</legend>
          <ul>
            {drawerPieces
              .filter((piece) => piece.form === form)
              .map((piece) => (
                <Pieces
                  key={pieceKey(piece)}
                  piece={piece}
                  isFirst={piece === drawerPieces[0]}
                  text={draft[pieceKey(piece)] ?? ''}
                  onChange={(text) => onChange({ ...draft, [pieceKey(piece)]: text })}
                />
              ))}
          </ul>
        </fieldset>
      ))}
      <p className="hint">{payment.tender.rolls}</p>
      <p className="drawer-sum">
        {texts.sum} {sum === undefined ? '–' : <Money amount={sum} size="large" withSign />}
      </p>
    </div>
  )
}

type PiecesProps = {
  readonly piece: DrawerPiece
  readonly isFirst: boolean
  readonly text: string
  readonly onChange: (text: string) => void
}

function Pieces({ piece, isFirst, text, onChange }: PiecesProps) {
  const { shift, payment } = useTexts()
  const name = denominationName(piece.value, payment.tender)
  const form = piece.form === 'note' ? shift.count.notes : shift.count.coins
  const read = readPieces(text)
  const id = `drawer-${pieceKey(piece)}`
  return (
    <li>
      <label htmlFor={id}>{name}</label>
      <input
        id={id}
        className="pieces-field"
        data-next={isFirst ? '' : undefined}
        title={payment.tender.rolls}
        autoComplete="off"
        value={text}
        aria-label={`${form} ${shift.count.pieces(name)}`}
        aria-invalid={read === undefined}
        onChange={({ target }) => onChange(target.value)}
      />
      <span className="count-sum">
        {read === undefined ? shift.count.wrong : formatFen(piece.value * read)}
      </span>
    </li>
  )
}
