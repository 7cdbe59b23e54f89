import { describe, expect, it } from 'vitest'
import { phoneBackwardsOf, readSearch, searchTextOf } from './search.ts'

describe('what is typed into the search', () => {
  it('is cut into words in one spelling, each once; four digits and more may end a phone number', () => {
    expect(readSearch('  孔超　１２３ 3106 ＫＴＶ ktv ')).toEqual([
      { text: '孔超', phone: undefined },
      { text: '123', phone: undefined },
      { text: '3106', phone: '6013' },
      { text: 'ktv', phone: undefined },
    ])
  })

  it('asks for nobody when it is empty, one digit, or more words than anybody types', () => {
    expect(['', ' 　', '7', '７', 'a b c d e f g h i'].map(readSearch)).toEqual([[], [], [], [], []])
    expect([readSearch('孔').length, readSearch('1 2').length]).toEqual([1, 2])
  })

  it('is compared with name and address apart, and with the digits of the phone from its end', () => {
    expect([
      searchTextOf('滨江 ＫＴＶ', '解放路 ２５０号'),
      phoneBackwardsOf('０731-8223 4567'),
      phoneBackwardsOf(''),
    ]).toEqual(['滨江ktv\n解放路250号', '765432281370', ''])
  })
})
