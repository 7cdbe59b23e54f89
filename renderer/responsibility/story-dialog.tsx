import { Button } from 'antd'
import { useCallback, useState } from 'react'
import { useQuery } from '../api/use-query.ts'
import { useNameOf } from '../desk/use-name-of.ts'
import { Dialog } from '../manager/dialog.tsx'
import { useTexts } from '../texts/index.ts'
import '../ui/paper.css'
import { PrintPaper } from '../ui/print-paper.tsx'
import { RefusalText } from '../ui/refusal-text.tsx'
import { SavePdfButton } from '../ui/save-pdf-button.tsx'
import './responsibility.css'
import { StoryList } from './story-list.tsx'

type StoryDialogProps = { readonly contactId: string; readonly onClose: () => void }

/** The chain of one customer's matter, to read and to print (H1). */
export function StoryDialog({ contactId, onClose }: StoryDialogProps) {
  const texts = useTexts().responsibility.story
  const nameOf = useNameOf()
  const [isPrinting, setIsPrinting] = useState(false)
  const finish = useCallback(() => setIsPrinting(false), [])
  const story = useQuery((api, signal) => api.responsibility.story({ contactId }, { signal }), [contactId])
  const hall = useQuery((api, signal) => api.hall.configuration(undefined, { signal })).data
  const kindName = (kindId: string) => {
    const kind = hall?.transactionKinds.find(({ id }) => id === kindId)
    return kind === undefined ? kindId : nameOf(kind)
  }
  const list = <StoryList entries={story.data?.entries ?? []} kindName={kindName} timeZone={hall?.timeZone} />
  const sheet = (
    <article className="paper" aria-label={texts.title}>
      <p className="paper-hall">{hall?.name}</p>
      <h2>{texts.title}</h2>
      {list}
    </article>
  )
  return (
    <Dialog title={texts.title} onClose={onClose}>
      <RefusalText refusal={story.refusal} />
      {list}
      <div className="dialog-acts">
        <Button type="primary" onClick={() => setIsPrinting(true)}>
          {texts.print}
        </Button>
        <SavePdfButton fileName={texts.title}>{sheet}</SavePdfButton>
        <Button onClick={onClose}>{texts.back}</Button>
      </div>
      {isPrinting && <PrintPaper onPrinted={finish}>{sheet}</PrintPaper>}
    </Dialog>
  )
}
