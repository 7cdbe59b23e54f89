import { publicDaySchema, type PublicDay } from '../../shared/hall/calendar.ts'

const kinds: Readonly<Record<string, PublicDay['kind']>> = {
  放假: 'holiday',
  休: 'holiday',
  holiday: 'holiday',
  上班: 'make-up',
  班: 'make-up',
  workday: 'make-up',
}

/** "2027-01-01 放假 元旦 New Year", a line for each day. */
export function formatPublicDays(
  days: readonly PublicDay[],
  kindNames: Readonly<Record<PublicDay['kind'], string>>,
) {
  return days
    .map(({ day, kind, nameZh, nameEn }) => [day, kindNames[kind], nameZh, nameEn].join(' '))
    .join('\n')
}

/** Reads such lines; answers the number of the first that cannot be read. Without an English name the Chinese one stands for it. */
export function parsePublicDays(text: string): PublicDay[] | { readonly wrongLine: number } {
  const days: PublicDay[] = []
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const [day, kind = '', nameZh, ...english] = line.trim().split(/[\s,，、\t]+/)
    const read = publicDaySchema.safeParse({
      day,
      kind: kinds[kind.toLowerCase()],
      nameZh,
      nameEn: english.join(' ') || nameZh,
    })
    if (!read.success) return { wrongLine: index + 1 }
    days.push(read.data)
  }
  return days
}
