/** What is to be done at which second of the day; what was planned first comes first. */
export class Timetable {
  readonly #planned: { readonly second: number; readonly act: () => Promise<void> }[] = []
  #now = 0

  get now(): number {
    return this.#now
  }

  plan(second: number, act: () => Promise<void>): void {
    if (second < this.#now) throw new Error(`second ${second} is over at ${this.#now}`)
    const later = this.#planned.findIndex((each) => each.second > second)
    this.#planned.splice(later === -1 ? this.#planned.length : later, 0, { second, act })
  }

  /** Until nothing is planned any more. */
  async run(onSecond: (second: number) => void): Promise<void> {
    for (let next = this.#planned.shift(); next !== undefined; next = this.#planned.shift()) {
      this.#now = next.second
      onSecond(next.second)
      await next.act()
    }
  }
}
