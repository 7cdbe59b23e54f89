/** One way out of a state. What is not in the table cannot be done. */
export type Transition<State extends string, Act extends string> = {
  readonly from: State
  readonly act: Act
  readonly to: State
}

export type StateTable<State extends string, Act extends string> = readonly Transition<State, Act>[]

/** Where the act leads from this state; undefined when it cannot be done there. */
export function nextState<State extends string, Act extends string>(
  table: StateTable<State, Act>,
  from: NoInfer<State>,
  act: NoInfer<Act>,
): State | undefined {
  return table.find((each) => each.from === from && each.act === act)?.to
}

/** As `nextState`, for an act that nothing but a mistake in the program can have brought to this state: it throws. */
export function loadNextState<State extends string, Act extends string>(
  table: StateTable<State, Act>,
  from: NoInfer<State>,
  act: NoInfer<Act>,
): State {
  const to = nextState(table, from, act)
  if (to === undefined) throw new Error(`there is no way to ${act} from ${from}`)
  return to
}

/** States that nothing leads out of, by name. */
export function endStates<State extends string>(table: StateTable<State, string>): State[] {
  const begun = new Set(table.map(({ from }) => from))
  return [...new Set(table.map(({ to }) => to))].filter((state) => !begun.has(state)).toSorted()
}

/** The table as a Mermaid state diagram: acts with the same beginning and end share an arrow. */
export function renderStateDiagram<State extends string>(
  table: StateTable<State, string>,
  beginnings: readonly State[],
): string {
  const arrows = new Map<string, string[]>()
  for (const { from, act, to } of table) {
    const arrow = `${nodeOf(from)} --> ${nodeOf(to)}`
    arrows.set(arrow, [...(arrows.get(arrow) ?? []), act])
  }
  return [
    'stateDiagram-v2',
    ...beginnings.map((state) => `[*] --> ${nodeOf(state)}`),
    ...[...arrows].map(([arrow, acts]) => `${arrow} : ${acts.join(', ')}`),
    ...endStates(table).map((state) => `${nodeOf(state)} --> [*]`),
  ]
    .map((line, index) => (index === 0 ? line : `  ${line}`))
    .join('\n')
}

/** Mermaid's names of states have no hyphen. */
function nodeOf(state: string): string {
  return state.replaceAll('-', '_')
}
