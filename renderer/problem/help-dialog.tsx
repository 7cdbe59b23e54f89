import { Button } from 'antd'
import { useState } from 'react'
import type { Problem } from '../../shared/problem/problem.ts'
import { Dialog } from '../manager/dialog.tsx'
import { Sections } from '../manager/sections.tsx'
import { useTexts } from '../texts/index.ts'
import { PrintPaper } from '../ui/print-paper.tsx'
import { KeyCard } from './key-card.tsx'
import { KeyList } from './key-list.tsx'
import { OwnProblems } from './own-problems.tsx'
import './problem.css'
import { ReportForm } from './report-form.tsx'

type HelpDialogProps = {
  readonly own: readonly Problem[]
  readonly onChanged: () => void
  readonly onClose: () => void
}

/** Help from anywhere: the keys, reporting a problem, and what has become of one's own reports (S1). */
export function HelpDialog({ own, onChanged, onClose }: HelpDialogProps) {
  const texts = useTexts().problem
  const [section, setSection] = useState<keyof typeof texts.sections>(
    own.some(({ state }) => state === 'mended') ? 'own' : 'keys',
  )
  const [isPrinting, setIsPrinting] = useState(false)
  return (
    <Dialog title={texts.help} onClose={onClose}>
      <div className="problem-help">
        <Sections label={texts.help} names={texts.sections} current={section} onChoose={setSection} />
        {section === 'keys' && (
          <>
            <KeyList />
            <div className="dialog-acts">
              <Button onClick={() => setIsPrinting(true)}>{texts.card.print}</Button>
            </div>
          </>
        )}
        {section === 'report' && <ReportForm onReported={onChanged} onClose={onClose} />}
        {section === 'own' && <OwnProblems problems={own} onChanged={onChanged} />}
      </div>
      {isPrinting && (
        <PrintPaper onPrinted={() => setIsPrinting(false)}>
          <KeyCard />
        </PrintPaper>
      )}
    </Dialog>
  )
}
