import { useState } from 'react'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { useQuery } from '../api/use-query.ts'
import '../fee/fee.css'
import { PageForm } from '../manager/page-form.tsx'
import { SelectField } from '../manager/select-field.tsx'
import { TextField } from '../manager/text-field.tsx'
import { useTexts } from '../texts/index.ts'

/** The printer of a counter, in place of the one that it had. */
export function SetPrinter({ onSet }: { readonly onSet: () => void }) {
  const { print: texts, common } = useTexts()
  const { data: hall } = useQuery((api, signal) => api.hall.configuration(undefined, { signal }))
  const [counterId, setCounterId] = useState<string>()
  const [kind, setKind] = useState<'network' | 'device'>('network')
  const [width, setWidth] = useState<'58' | '80'>('80')
  const [name, setName] = useState('')
  const [address, setAddress] = useState('')
  const [isChecked, setIsChecked] = useState(false)
  const set = useCommand(client.print.setPrinter)
  const counters = hall?.counters ?? []
  const chosen = counterId ?? counters[0]?.id
  const isAddressWrong = !/^[\w.:/-]{1,120}$/.test(address.trim())
  const send = () => {
    setIsChecked(true)
    if (chosen === undefined || name.trim() === '' || isAddressWrong) return false
    const printer = { counterId: chosen, kind, width, name: name.trim(), address: address.trim() }
    void set.run(printer).then((done) => {
      if (done === undefined) return
      setName('')
      setAddress('')
      setIsChecked(false)
      onSet()
    })
    return true
  }
  return (
    <section className="publish-fee" aria-labelledby="set-printer-title">
      <h2 id="set-printer-title">{texts.set}</h2>
      <PageForm submit={texts.save} refusal={set.refusal} isRunning={set.isRunning} onSubmit={send}>
        <SelectField
          label={texts.counter}
          value={chosen ?? ''}
          options={counters.map(({ id, number }) => ({ value: id, name: common.counter(number) }))}
          onChange={setCounterId}
        />
        <TextField
          label={texts.name}
          value={name}
          maxLength={30}
          onChange={setName}
          mistake={isChecked && name.trim() === '' ? texts.nameWrong : undefined}
        />
        <SelectField
          label={texts.kind}
          value={kind}
          options={(['network', 'device'] as const).map((value) => ({ value, name: texts.kinds[value] }))}
          onChange={(value) => setKind(value === 'device' ? 'device' : 'network')}
        />
        <TextField
          label={texts.address}
          placeholder={texts.addressHint}
          value={address}
          maxLength={120}
          onChange={setAddress}
          mistake={isChecked && isAddressWrong ? texts.addressWrong : undefined}
        />
        <SelectField
          label={texts.width}
          value={width}
          options={(['80', '58'] as const).map((value) => ({ value, name: texts.widths[value] }))}
          onChange={(value) => setWidth(value === '58' ? '58' : '80')}
        />
      </PageForm>
    </section>
  )
}
