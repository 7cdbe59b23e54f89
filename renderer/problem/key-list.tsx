import { deskKeys } from '../desk/key-map.ts'
import { useTexts } from '../texts/index.ts'

/** Every key of the desk and what it does. */
export function KeyList() {
  const { desk, problem } = useTexts()
  const rows = [
    ['F1', problem.keys.help],
    ...deskKeys.map((key) => [key, desk.keys[key]]),
    ['Enter', desk.keys.Enter],
    ['Esc', desk.keys.Escape],
    ['Ctrl+L', desk.keys.lock],
  ] as const
  return (
    <table className="data-table problem-keys">
      <caption className="visually-hidden">{problem.sections.keys}</caption>
      <thead>
        <tr>
          <th scope="col">{problem.keys.key}</th>
          <th scope="col">{problem.keys.meaning}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([key, meaning]) => (
          <tr key={key}>
            <th scope="row">
              <kbd>{key}</kbd>
            </th>
            <td>{meaning}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
