import { useState } from 'react'
import type { z } from 'zod'
import { mostQuickKinds, type catalogueEntrySchema } from '../../shared/application/contract.ts'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { useQuery } from '../api/use-query.ts'
import { DataTable, type Column } from '../manager/data-table.tsx'
import { SelectField } from '../manager/select-field.tsx'
import { useTexts } from '../texts/index.ts'
import { RefusalText } from '../ui/refusal-text.tsx'
import './application.css'
import './papers.css'
import { useLocalText } from './use-local-text.ts'

const certainties = ['published', 'second-hand', 'older-rules'] as const

type Entry = Readonly<z.infer<typeof catalogueEntrySchema>>

/** Where each kind of business comes from, when somebody checked it, and what is unsure about it. */
export function CataloguePage() {
  const texts = useTexts().application.catalogue
  const local = useLocalText()
  const [chosen, setCertainty] = useState('')
  const catalogue = useQuery((api, signal) => api.application.catalogue(undefined, { signal }))
  const quick = useQuery((api, signal) => api.application.quickKinds(undefined, { signal }))
  const setQuick = useCommand(client.application.setQuickKinds)
  const atHand = quick.data ?? []
  const toggle = async (kind: string) => {
    const kinds = atHand.includes(kind) ? atHand.filter((each) => each !== kind) : [...atHand, kind]
    if ((await setQuick.run({ kinds })) !== undefined) quick.reload()
  }
  const quickCell = ({ kind, name, isInForce }: Entry) =>
    isInForce && (
      <label className="quick-cell">
        <input
          type="checkbox"
          aria-label={texts.quickOf(local(name))}
          checked={atHand.includes(kind)}
          disabled={!atHand.includes(kind) && atHand.length >= mostQuickKinds}
          onChange={() => void toggle(kind)}
        />
        {atHand.includes(kind) ? atHand.indexOf(kind) + 1 : ''}
      </label>
    )
  const columns: readonly Column<Entry>[] = [
    { title: texts.quick, isShort: true, cell: quickCell },
    { title: texts.name, cell: ({ name }) => local(name) },
    { title: texts.version, isNumber: true, cell: ({ version }) => version },
    {
      title: texts.validFrom,
      isShort: true,
      cell: ({ validFrom, isInForce }) => (isInForce ? `${validFrom} ✓ ${texts.inForce}` : validFrom),
    },
    { title: texts.certainty, cell: ({ certainty }) => texts.certainties[certainty] },
    { title: texts.checkedOn, isShort: true, cell: ({ checkedOn }) => checkedOn },
    { title: texts.source, cell: ({ source }) => source },
    { title: texts.note, cell: ({ note }) => (note === null ? '' : local(note)) },
  ]
  const entries = catalogue.data?.entries ?? []
  const mistakes = catalogue.data?.mistakes ?? []
  return (
    <>
      <div className="page-head">
        <h1>{texts.title}</h1>
        <SelectField
          label={texts.certainty}
          value={chosen}
          none={texts.all}
          options={certainties.map((value) => ({ value, name: texts.certainties[value] }))}
          onChange={setCertainty}
        />
      </div>
      <p className="page-note">{texts.explain}</p>
      <RefusalText refusal={catalogue.refusal ?? quick.refusal ?? setQuick.refusal} />
      {atHand.length >= mostQuickKinds && <p className="page-note">{texts.quickFull}</p>}
      {mistakes.length > 0 && (
        <section className="guard-text" data-act="refuse" aria-label={texts.mistakes}>
          <ul>
            {mistakes.map(({ file, mistakes: found }) => (
              <li key={file}>
                {texts.mistakes} {file}: {found.join('; ')}
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className="catalogue-table">
        <DataTable
          caption={texts.title}
          columns={columns}
          rows={entries.filter((entry) => chosen === '' || entry.certainty === chosen)}
          keyOf={({ kind, version }) => `${kind} ${version}`}
        />
      </div>
    </>
  )
}
