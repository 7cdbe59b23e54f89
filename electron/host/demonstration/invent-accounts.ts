const surnames = '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗'.split('')
const givenNames = [
  '敏',
  '伟',
  '芳',
  '国强',
  '秀英',
  '建华',
  '丽',
  '志明',
  '玉兰',
  '晓东',
  '淑珍',
  '海燕',
  '文博',
  '小梅',
  '振宇',
]
const streets = ['解放路', '人民路', '滨河大道', '和平里', '桃园巷', '建设街', '文昌路', '江滨东路']
const shops = ['便民超市', '餐饮店', '五金店', '理发店', '药房']

const accountHeader = '户号,户名,用电地址,联系电话,证件类型,证件号码,用电类别,电压等级,合同容量,状态,建户日期'
const billHeader = '账单号,户号,电费年月,上次示数,本次示数,电量,应收电费,违约金,已收,交费截止日'

/**
 * Invents accounts and open bills as the two CSV files that an import takes. Nobody in them exists; the same `count`
 * always gives the same files.
 */
export function inventAccounts(count: number): { readonly accounts: string; readonly bills: string } {
  const accounts = [accountHeader]
  const bills = [billHeader]
  const random = seededRandom(20261122)
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item
  for (let index = 0; index < count; index += 1) {
    const number = String(4520900001 + index * 7)
    const isShop = random() < 0.12
    const name = isShop ? `滨江${pick(shops)}` : pick(surnames) + pick(givenNames)
    const address = `${pick(streets)}${1 + Math.floor(random() * 300)}号${1 + Math.floor(random() * 30)}栋${101 + Math.floor(random() * 2900)}室`
    const phone = `13${Math.floor(random() * 10)}${String(Math.floor(random() * 1e8)).padStart(8, '0')}`
    const category = isShop ? '一般工商业' : '居民生活'
    let reading = 1000 + Math.floor(random() * 60_000)
    const firstOpenMonth = 11 - Math.floor(random() * 4)
    // Some who owe for months are cut off, so that paying up shows what follows (C6).
    const state = firstOpenMonth <= 8 && index % 12 === 0 ? '欠费停电' : '正常'
    accounts.push(
      `${number},${name},${address},${phone},,,${category},${isShop ? '380V' : '220V'},${isShop ? 40 : 8},${state},2021-05-15`,
    )
    for (let month = firstOpenMonth; month <= 10; month += 1) {
      const kwh = 40 + Math.floor(random() * (isShop ? 900 : 320))
      const energyFen = Math.round(kwh * 58.8)
      const penaltyFen = month < 10 ? Math.round(energyFen * 0.001 * (10 - month) * 30) : 0
      const period = `2026-${String(month).padStart(2, '0')}`
      bills.push(
        [
          `${period.replace('-', '')}${number}`,
          number,
          period,
          reading,
          reading + kwh,
          kwh,
          yuan(energyFen),
          yuan(penaltyFen),
          '0.00',
          `2026-${String(month + 1).padStart(2, '0')}-25`,
        ].join(','),
      )
      reading += kwh
    }
  }
  return { accounts: `${accounts.join('\n')}\n`, bills: `${bills.join('\n')}\n` }
}

function yuan(amountFen: number): string {
  return (amountFen / 100).toFixed(2)
}

/** A linear congruential generator: repeatable is all that is asked of it. */
function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
