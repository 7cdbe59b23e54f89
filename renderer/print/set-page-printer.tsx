import { useEffect, useState } from 'react'
import { deviceNameSchema } from '../../shared/api/desktop-bridge.ts'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { useQuery } from '../api/use-query.ts'
import { PageForm } from '../manager/page-form.tsx'
import { SelectField } from '../manager/select-field.tsx'
import { TextField } from '../manager/text-field.tsx'
import { useTexts } from '../texts/index.ts'

/** The names are typed, for the manager may sit at another PC than the counter; those of this PC are offered. */
export function SetPagePrinter({ onSet }: { readonly onSet: () => void }) {
  const { print: texts, common } = useTexts()
  const { data: hall } = useQuery((api, signal) => api.hall.configuration(undefined, { signal }))
  const [counterId, setCounterId] = useState<string>()
  const [name, setName] = useState('')
  const [isChecked, setIsChecked] = useState(false)
  const set = useCommand(client.print.setPagePrinter)
  const known = usePrintersOfThisPc()
  const counters = hall?.counters ?? []
  const chosen = counterId ?? counters[0]?.id
  const { data: deviceName } = deviceNameSchema.safeParse(name)
  const send = () => {
    setIsChecked(true)
    if (chosen === undefined || deviceName === undefined) return false
    void set.run({ counterId: chosen, deviceName }).then((done) => {
      if (done === undefined) return
      setName('')
      setIsChecked(false)
      onSet()
    })
    return true
  }
  return (
    <section className="publish-fee" aria-labelledby="set-page-printer-title">
      <h3 id="set-page-printer-title">{texts.setPagePrinter}</h3>
      <PageForm submit={texts.save} refusal={set.refusal} isRunning={set.isRunning} onSubmit={send}>
        <SelectField
          label={texts.counter}
          value={chosen ?? ''}
          options={counters.map(({ id, number }) => ({ value: id, name: common.counter(number) }))}
          onChange={setCounterId}
        />
        {known.length > 0 && (
          <SelectField
            label={texts.onThisPc}
            value={known.includes(name) ? name : ''}
            none={texts.choosePrinter}
            options={known.map((each) => ({ value: each, name: each }))}
            onChange={setName}
          />
        )}
        <TextField
          label={texts.deviceName}
          placeholder={texts.deviceHint}
          value={name}
          maxLength={120}
          onChange={setName}
          mistake={isChecked && deviceName === undefined ? texts.deviceWrong : undefined}
        />
      </PageForm>
    </section>
  )
}

/** None in a plain browser, which tells no page what printers there are. */
function usePrintersOfThisPc(): readonly string[] {
  const [names, setNames] = useState<readonly string[]>([])
  useEffect(() => {
    let isLeft = false
    void globalThis.guitai
      ?.listPrinters()
      .catch(() => [])
      .then((found) => isLeft || setNames(found))
    return () => {
      isLeft = true
    }
  }, [])
  return names
}
