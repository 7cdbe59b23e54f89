import { Button } from 'antd'
import type { PageSize } from '../../shared/api/desktop-bridge.ts'
import type { PageSetting } from '../../shared/print/page-setting.ts'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { useQuery } from '../api/use-query.ts'
import { DataTable } from '../manager/data-table.tsx'
import { SelectField } from '../manager/select-field.tsx'
import { useTexts } from '../texts/index.ts'
import { RefusalText } from '../ui/refusal-text.tsx'
import { SetPagePrinter } from './set-page-printer.tsx'

const asThePrinterIs = 'printer'
type PagePrinter = PageSetting['printers'][number]

/** The hall's paper for whole pages, and which printer of the system takes a counter's without a dialogue. */
export function PageSettings() {
  const { print: texts, common } = useTexts()
  const setting = useQuery((api, signal) => api.print.pageSetting(undefined, { signal }))
  const setSize = useCommand(client.print.setPageSize)
  const setPrinter = useCommand(client.print.setPagePrinter)
  const choose = async (value: string) => {
    await setSize.run({ size: value === asThePrinterIs ? null : (value as PageSize) })
    setting.reload()
  }
  const remove = async (counterId: string) => {
    await setPrinter.run({ counterId, deviceName: null })
    setting.reload()
  }
  const showActs = ({ counterId, counterNumber }: PagePrinter) => (
    <Button
      size="small"
      aria-label={texts.removeOf(common.counter(counterNumber))}
      onClick={() => void remove(counterId)}
    >
      {texts.remove}
    </Button>
  )
  return (
    <section aria-labelledby="page-settings-title">
      <h2 id="page-settings-title">{texts.pages}</h2>
      <p className="page-note">{texts.pagesExplain}</p>
      <RefusalText refusal={setting.refusal ?? setSize.refusal ?? setPrinter.refusal} />
      <div className="publish-fee">
        <div className="dialog-fields">
          <SelectField
            label={texts.size}
            value={setting.data?.size ?? asThePrinterIs}
            options={([asThePrinterIs, 'A4', 'A5'] as const).map((value) => ({
              value,
              name: texts.sizes[value],
            }))}
            onChange={(value) => void choose(value)}
          />
        </div>
      </div>
      <DataTable
        caption={texts.pagePrinters}
        empty={texts.noPagePrinters}
        rows={setting.data?.printers ?? []}
        keyOf={({ counterId }) => counterId}
        columns={[
          { title: texts.counter, isNumber: true, cell: ({ counterNumber }) => counterNumber },
          { title: texts.deviceName, cell: ({ deviceName }) => deviceName },
          { title: texts.acts, cell: showActs },
        ]}
      />
      <SetPagePrinter onSet={setting.reload} />
    </section>
  )
}
