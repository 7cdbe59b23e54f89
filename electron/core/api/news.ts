/** Tells the watchers after a commit that something changed; what, they read from the database (L14). */
export class News {
  readonly #listeners = new Set<() => void>()

  publish(): void {
    for (const listener of this.#listeners) listener()
  }

  listen(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  get listenerCount(): number {
    return this.#listeners.size
  }
}
