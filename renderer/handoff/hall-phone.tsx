import { useState } from 'react'
import { phoneSchema } from '../../shared/followup/follow-up.ts'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { useQuery } from '../api/use-query.ts'
import { PageForm } from '../manager/page-form.tsx'
import { TextField } from '../manager/text-field.tsx'
import { useTexts } from '../texts/index.ts'

/** H1: the number that customers call; on what they take home. */
export function HallPhone() {
  const texts = useTexts().handoff.places
  const stored = useQuery((api, signal) => api.hall.phone(undefined, { signal }))
  const setPhone = useCommand(client.hall.setPhone)
  const [typed, setTyped] = useState<string>()
  const [isChecked, setIsChecked] = useState(false)
  const text = (typed ?? stored.data?.phone ?? '').trim()
  const phone = text === '' ? null : phoneSchema.safeParse(text).data
  const send = () => {
    setIsChecked(true)
    if (phone === undefined) return false
    void setPhone.run({ phone }).then((saved) => {
      if (saved === undefined) return
      setTyped(undefined)
      stored.reload()
    })
    return true
  }
  return (
    <section className="payee-line">
      <PageForm
        submit={texts.hallPhoneSave}
        refusal={setPhone.refusal ?? stored.refusal}
        isRunning={setPhone.isRunning}
        onSubmit={send}
      >
        <TextField
          label={texts.hallPhone}
          value={typed ?? stored.data?.phone ?? ''}
          maxLength={20}
          onChange={setTyped}
          mistake={isChecked && phone === undefined ? texts.hallPhoneWrong : undefined}
        />
      </PageForm>
    </section>
  )
}
