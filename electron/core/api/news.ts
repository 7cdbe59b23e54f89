/** Tells the watchers after a commit that something changed; what, they read from the database (L14). */
export class News {
  readonly #listeners = new Map<() => void, string | undefined>()

  publish(): void {
    for (const listener of this.#listeners.keys()) listener()
  }

  /** `page`: which page listens, where somebody wants to know that it is connected. */
  listen(listener: () => void, page?: string): () => void {
    this.#listeners.set(listener, page)
    return () => this.#listeners.delete(listener)
  }

  get listenerCount(): number {
    return this.#listeners.size
  }

  isConnected(page: string): boolean {
    return [...this.#listeners.values()].includes(page)
  }
}

/** The name under which a counter's customer screen listens (P4). */
export function customerScreenPage(counterNumber: number): string {
  return `customer-screen ${counterNumber}`
}
