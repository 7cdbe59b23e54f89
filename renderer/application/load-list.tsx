import { Button } from 'antd'
import { sumOfLoads, type Load } from '../../shared/application/answer.ts'
import { useTexts } from '../texts/index.ts'

type LoadListProps = {
  readonly id: string
  readonly loads: readonly Load[]
  readonly onChange: (loads: Load[]) => void
}

const emptyLoad: Load = { name: '', watts: 0, count: 1 }

/** 用电设备清单: one appliance a line, whole watts, with the sum in kW. */
export function LoadList({ id, loads, onChange }: LoadListProps) {
  const texts = useTexts().application.form.loads
  const rows = loads.length === 0 ? [emptyLoad] : loads
  const change = (index: number, part: Partial<Load>) =>
    onChange(rows.map((load, each) => (each === index ? { ...load, ...part } : load)))
  const whole = (text: string, most: number) => Math.min(most, Number(text.replace(/\D/g, '')) || 0)
  return (
    <table className="load-list" id={id}>
      <thead>
        <tr>
          <th scope="col">{texts.name}</th>
          <th scope="col">{texts.watts}</th>
          <th scope="col">{texts.count}</th>
          <th scope="col">
            <span className="visually-hidden">{texts.removeHead}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((load, index) => (
          // A line has nothing of its own but its place.
          <tr key={index}>
            <td>
              <input
                className="text-field"
                aria-label={`${texts.name} ${index + 1}`}
                maxLength={40}
                value={load.name}
                onChange={({ target }) => change(index, { name: target.value })}
              />
            </td>
            <td>
              <input
                className="amount-field"
                aria-label={`${texts.watts} ${index + 1}`}
                inputMode="numeric"
                value={load.watts === 0 ? '' : load.watts}
                onChange={({ target }) => change(index, { watts: whole(target.value, 100_000_000) })}
              />
            </td>
            <td>
              <input
                className="amount-field"
                aria-label={`${texts.count} ${index + 1}`}
                inputMode="numeric"
                value={load.count === 0 ? '' : load.count}
                onChange={({ target }) => change(index, { count: whole(target.value, 100_000) })}
              />
            </td>
            <td>
              <Button
                size="small"
                aria-label={texts.remove(index + 1)}
                disabled={loads.length === 0}
                onClick={() => onChange(rows.filter((_, each) => each !== index))}
              >
                ×
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td>
            <Button size="small" onClick={() => onChange([...rows, emptyLoad])}>
              {texts.add}
            </Button>
          </td>
          <td colSpan={3} className="load-sum">
            {texts.sum((sumOfLoads(loads) / 1000).toLocaleString('en'))}
          </td>
        </tr>
      </tfoot>
    </table>
  )
}
