import { Button } from 'antd'
import { useState } from 'react'
import type { Checklist } from '../../shared/day/checklist.ts'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { useTexts } from '../texts/index.ts'
import { RefusalText } from '../ui/refusal-text.tsx'

type ExpectedCountersProps = {
  readonly checklists: readonly Checklist[]
  readonly onSaved: () => void
}

/** Which counters open today: only these owe a checklist. */
export function ExpectedCounters({ checklists, onSaved }: ExpectedCountersProps) {
  const { opening: texts } = useTexts().day
  const [chosen, setChosen] = useState<readonly string[]>(() =>
    checklists.filter(({ expected }) => expected).map(({ counterId }) => counterId),
  )
  const [isSaved, setIsSaved] = useState(false)
  const expect = useCommand(client.day.expectCounters)
  const toggle = (counterId: string, isChosen: boolean) => {
    setIsSaved(false)
    setChosen(isChosen ? [...chosen, counterId] : chosen.filter((each) => each !== counterId))
  }
  const save = async () => {
    if ((await expect.run({ counterIds: [...chosen] })) === undefined) return
    setIsSaved(true)
    onSaved()
  }
  return (
    <fieldset className="opening-choice">
      <legend>{texts.choose}</legend>
      {checklists.map(({ counterId, counterNumber }) => (
        <label key={counterId} className="check-line">
          <input
            type="checkbox"
            aria-label={texts.chooseOf(counterNumber)}
            checked={chosen.includes(counterId)}
            onChange={({ target }) => toggle(counterId, target.checked)}
          />
          {counterNumber}
        </label>
      ))}
      <Button onClick={() => void save()} loading={expect.isRunning}>
        {texts.save}
      </Button>
      {isSaved && <output>✓ {texts.saved}</output>}
      <RefusalText refusal={expect.refusal} />
    </fieldset>
  )
}
