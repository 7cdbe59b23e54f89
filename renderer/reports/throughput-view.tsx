import { DownloadOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import type { HallConfiguration } from '../../shared/hall/hall.ts'
import type { BehindFigure } from '../../shared/reports/behind.ts'
import type { Throughput } from '../../shared/reports/throughput.ts'
import { hallTime } from '../hall/hall-time.ts'
import { Sections } from '../manager/sections.tsx'
import { PrintPaper } from '../ui/print-paper.tsx'
import { saveBlob, saveFile } from '../ui/save-file.ts'
import { SavePdfButton } from '../ui/save-pdf-button.tsx'
import { BehindDialog, type Behind } from './behind-dialog.tsx'
import { Chart } from './chart.tsx'
import { arrivalsTable, reasonTables, statesTable, waitsTable } from './chart-tables.ts'
import { heatMap, stateBars, waitBars } from './chart-options.ts'
import { groupTables, summaryTable } from './flow-tables.ts'
import type { ReportRow } from './report-table.ts'
import { ReportTableView } from './report-table-view.tsx'
import { SummaryTiles } from './summary-tiles.tsx'
import { tableCsv } from './table-csv.ts'
import { ThroughputSheet } from './throughput-sheet.tsx'
import { useChartColors } from './use-chart-colors.ts'
import { useThroughputWords, type ThroughputWords } from './use-throughput-words.ts'

type Section = keyof ThroughputWords['texts']['sections']
type ThroughputViewProps = {
  readonly report: Throughput
  readonly hall: HallConfiguration | undefined
}

export function ThroughputView({ report, hall }: ThroughputViewProps) {
  const words = useThroughputWords(hall, report)
  const { texts } = words
  const colors = useChartColors()
  const [section, setSection] = useState<Section>('summary')
  const [behind, setBehind] = useState<Behind>()
  const [isPrinting, setIsPrinting] = useState(false)
  const { from, to, by, before } = report
  const parts = {
    summary: [summaryTable(words, report)],
    groups: groupTables(words, report),
    arrivals: [arrivalsTable(words, report)],
    states: [statesTable(words, report)],
    waits: [waitsTable(words, report)],
    reasons: reasonTables(words, report),
  } as const
  const charts = {
    arrivals: report.arrivals.length > 0 ? heatMap(words, report, colors) : undefined,
    states: report.states.length > 0 ? stateBars(words, report, colors) : undefined,
    waits: report.total.waits.count > 0 ? waitBars(words, report, colors) : undefined,
  }
  const tables = Object.values(parts).flat()
  const fileName = texts.fileName(from, to)
  const openAll = (figure: BehindFigure) => setBehind({ from, to, by, key: null, figure, name: texts.all })
  const openGroup = (figure: BehindFigure, { key }: ReportRow) =>
    setBehind({ from, to, by, key, figure, name: words.nameOfKey(by, key) })
  const saveWorkbook = async () => {
    // It comes with the first file that is saved.
    const [{ default: writeWorkbook }, { tableSheets }] = await Promise.all([
      import('write-excel-file/universal'),
      import('./table-workbook.ts'),
    ])
    saveBlob(`${fileName}.xlsx`, await writeWorkbook(tableSheets(tables)).toBlob())
  }
  const sheet = (
    <ThroughputSheet report={report} tables={tables} hallName={hall?.name ?? ''} timeZone={hall?.timeZone} />
  )
  const chart = section in charts ? charts[section as keyof typeof charts] : undefined
  return (
    <>
      <div className="throughput-line">
        <p className="page-note">
          {texts.period(from, to)} · {texts.against(texts.period(before.from, before.to))} ·{' '}
          {texts.asOf(hallTime(report.asOf.atMs, hall?.timeZone))} ·{' '}
          {texts.waitLimit(report.waitLimitMinutes)}
        </p>
        <Button
          icon={<DownloadOutlined />}
          onClick={() => saveFile(`${fileName}.csv`, 'text/csv', tableCsv(tables))}
        >
          {texts.saveCsv}
        </Button>
        <Button icon={<DownloadOutlined />} onClick={() => void saveWorkbook()}>
          {texts.saveWorkbook}
        </Button>
        <Button onClick={() => setIsPrinting(true)}>{texts.print}</Button>
        <SavePdfButton fileName={`${fileName}.pdf`}>{sheet}</SavePdfButton>
      </div>
      <Sections label={texts.title} names={texts.sections} current={section} onChoose={setSection} />
      {chart !== undefined && <Chart label={texts.chartOf(parts[section][0]?.title ?? '')} option={chart} />}
      <div className={section === 'reasons' ? 'throughput-reasons' : undefined}>
        {section === 'summary' && <SummaryTiles table={parts.summary[0]} onOpen={openAll} />}
        {(section === 'summary' ? [] : parts[section]).map((table) => (
          <section key={table.title}>
            <h2>{table.title}</h2>
            <ReportTableView table={table} {...(section === 'groups' ? { onOpen: openGroup } : {})} />
          </section>
        ))}
      </div>
      {isPrinting && <PrintPaper onPrinted={() => setIsPrinting(false)}>{sheet}</PrintPaper>}
      {behind !== undefined && (
        <BehindDialog behind={behind} timeZone={hall?.timeZone} onClose={() => setBehind(undefined)} />
      )}
    </>
  )
}
