import { describe, expect, it } from 'vitest'
import { endStates, loadNextState, nextState, renderStateDiagram, type StateTable } from './state-table.ts'

type Lamp = 'off' | 'on' | 'worn-out'
const lamp: StateTable<Lamp, 'switch' | 'drop' | 'look'> = [
  { from: 'off', act: 'switch', to: 'on' },
  { from: 'on', act: 'switch', to: 'off' },
  { from: 'off', act: 'drop', to: 'worn-out' },
  { from: 'on', act: 'drop', to: 'worn-out' },
  { from: 'on', act: 'look', to: 'on' },
]

describe('a table of states', () => {
  it('says where an act leads, and that it cannot be done elsewhere', () => {
    expect([
      nextState(lamp, 'off', 'switch'),
      nextState(lamp, 'off', 'look'),
      nextState(lamp, 'worn-out', 'drop'),
    ]).toEqual(['on', undefined, undefined])
    expect(loadNextState(lamp, 'on', 'drop')).toBe('worn-out')
    expect(() => loadNextState(lamp, 'off', 'look')).toThrow('there is no way to look from off')
  })

  it('knows the ends that nothing leads out of', () => {
    expect(endStates(lamp)).toEqual(['worn-out'])
  })

  it('is drawn with its beginnings and ends, one arrow for acts that lead the same way', () => {
    const twice: StateTable<Lamp, string> = [...lamp, { from: 'off', act: 'press', to: 'on' }]
    expect(renderStateDiagram(twice, ['off'])).toBe(
      [
        'stateDiagram-v2',
        '  [*] --> off',
        '  off --> on : switch, press',
        '  on --> off : switch',
        '  off --> worn_out : drop',
        '  on --> worn_out : drop',
        '  on --> on : look',
        '  worn_out --> [*]',
      ].join('\n'),
    )
  })
})
