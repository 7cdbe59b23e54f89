import { Alert, Button } from 'antd'
import { useState } from 'react'
import type { PublicDay } from '../../shared/hall/calendar.ts'
import { useQuery } from '../api/use-query.ts'
import { DataTable } from '../manager/data-table.tsx'
import { useTexts } from '../texts/index.ts'
import { RefusalText } from '../ui/refusal-text.tsx'
import { HolidaysForm } from './holidays-form.tsx'

/** The public holidays and make-up workdays of a year; a year that nobody knows yet is typed in as announced. */
export function HolidaysView({
  today,
  onChanged,
}: {
  readonly today: string
  readonly onChanged: () => void
}) {
  const texts = useTexts().day.calendar.holidays
  const thisYear = Number(today.slice(0, 4))
  const [year, setYear] = useState(thisYear)
  const [isEditing, setIsEditing] = useState(false)
  const [isSaved, setIsSaved] = useState(false)
  const { data, refusal, reload } = useQuery(
    (api, signal) => api.hall.calendar({ from: `${year}-01-01`, to: `${year}-12-31` }, { signal }),
    [year],
  )
  const days = (data?.days ?? []).flatMap(({ publicDay }) => publicDay ?? [])
  const kindOf = ({ kind }: PublicDay) => `${kind === 'holiday' ? '○' : '●'} ${texts.kinds[kind]}`
  return (
    <>
      <div className="page-acts page-note">
        {[thisYear - 1, thisYear, thisYear + 1].map((each) => (
          <Button
            key={each}
            aria-pressed={each === year}
            type={each === year ? 'primary' : 'default'}
            onClick={() => {
              setYear(each)
              setIsEditing(false)
              setIsSaved(false)
            }}
          >
            {each}
          </Button>
        ))}
        {!isEditing && data !== undefined && <Button onClick={() => setIsEditing(true)}>{texts.edit}</Button>}
      </div>
      <RefusalText refusal={refusal} />
      {isSaved && <Alert className="page-note" type="success" showIcon title={texts.saved} />}
      {isEditing ? (
        <HolidaysForm
          key={year}
          year={year}
          days={days}
          onClose={() => setIsEditing(false)}
          onSaved={() => {
            setIsEditing(false)
            setIsSaved(true)
            reload()
            onChanged()
          }}
        />
      ) : (
        <DataTable
          caption={`${texts.year} ${year}`}
          rows={days}
          keyOf={({ day }) => day}
          empty={texts.none}
          columns={[
            { title: texts.day, cell: ({ day }) => day },
            { title: texts.kind, cell: kindOf },
            { title: texts.nameZh, cell: ({ nameZh }) => nameZh },
            { title: texts.nameEn, cell: ({ nameEn }) => nameEn },
          ]}
        />
      )}
    </>
  )
}
