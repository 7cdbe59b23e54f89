/** Whom the demonstration can hand off to beside its counters. */
export const demonstrationPlaces = [
  {
    kind: 'department',
    nameZh: '计量室',
    nameEn: 'Metering',
    phone: '0731-95598-2',
    where: '解放路1号2楼201',
  },
  { kind: 'department', nameZh: '抢修班', nameEn: 'Repair crew', phone: '0731-95598-1', where: null },
  { kind: 'post', nameZh: '自助服务区', nameEn: 'Self-service area', phone: null, where: '大厅东侧' },
  // C6: restore orders go there.
  { kind: 'post', nameZh: '复电岗', nameEn: 'Repair post', phone: '0731-95598-3', where: '大厅后台' },
] as const

export const demonstrationRepairPost = '复电岗'
