import { Button, Result } from 'antd'
import { useTexts } from '../texts/index.ts'
import { focusOnArrival } from '../manager/focus-on-arrival.ts'

type SetUpDoneProps = { readonly hallName: string; readonly onDone: () => void }

export function SetUpDone({ hallName, onDone }: SetUpDoneProps) {
  const texts = useTexts().hall.done
  return (
    <main className="set-up">
      <Result
        status="success"
        title={<h1 className="set-up-done">{texts.heading(hallName)}</h1>}
        subTitle={texts.next}
        extra={
          <Button type="primary" size="large" ref={focusOnArrival} onClick={onDone}>
            {texts.signIn}
          </Button>
        }
      />
    </main>
  )
}
