import { useState } from 'react'
import type { Fee } from '../../shared/fee/fee.ts'
import { parseYuan } from '../../shared/kernel/money.ts'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { PageForm } from '../manager/page-form.tsx'
import { TextField } from '../manager/text-field.tsx'
import './fee.css'
import { useTexts } from '../texts/index.ts'

const empty = {
  code: '',
  nameZh: '',
  nameEn: '',
  unitZh: '',
  unitEn: '',
  amount: '',
  validFrom: '',
  standard: '',
}

/** F7: the manager enters what the company has published; it stands once it is saved. */
export function PublishFee({ onPublished }: { readonly onPublished: (fee: Fee) => void }) {
  const texts = useTexts().fee
  const [draft, setDraft] = useState(empty)
  const [isChecked, setIsChecked] = useState(false)
  const publish = useCommand(client.fee.publish)
  const amount = parseYuan(draft.amount)
  const isEnded = draft.amount.trim() === ''
  const wrong: Record<keyof typeof empty, boolean> = {
    code: !/^[a-z][a-z0-9-]{1,39}$/.test(draft.code),
    nameZh: draft.nameZh.trim().length < 2,
    nameEn: draft.nameEn.trim().length < 2,
    unitZh: draft.unitZh.trim() === '',
    unitEn: draft.unitEn.trim() === '',
    amount: !isEnded && !amount.ok,
    validFrom: !/^\d{4}-\d{2}-\d{2}$/.test(draft.validFrom),
    standard: draft.standard.trim().length < 4,
  }
  const send = () => {
    setIsChecked(true)
    if (Object.values(wrong).includes(true)) return false
    void publish
      .run({ ...draft, amount: amount.ok ? amount.value : null })
      .then((fee) => fee !== undefined && onPublished(fee))
    return true
  }
  return (
    <section className="publish-fee" aria-labelledby="publish-title">
      <h2 id="publish-title">{texts.publish}</h2>
      <PageForm
        submit={texts.publish}
        refusal={publish.refusal}
        isRunning={publish.isRunning}
        onSubmit={send}
      >
        {(Object.keys(empty) as (keyof typeof empty)[]).map((name) => (
          <TextField
            key={name}
            label={texts.fields[name]}
            placeholder={texts.hints[name]}
            value={draft[name]}
            maxLength={120}
            onChange={(text) => setDraft({ ...draft, [name]: text })}
            mistake={isChecked && wrong[name] ? texts.wrong : undefined}
          />
        ))}
      </PageForm>
    </section>
  )
}
