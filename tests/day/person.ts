import type { Client } from '../support/client.ts'

/** Somebody at a page of their own, who types the PIN when the page has locked itself meanwhile. */
export class Person {
  readonly #api: Client
  readonly #pin: string

  constructor(api: Client, pin: string) {
    this.#api = api
    this.#pin = pin
  }

  async ask<Output>(act: (api: Client) => Promise<Output>): Promise<Output> {
    try {
      return await act(this.#api)
    } catch (error) {
      if (codeOf(error) !== 'SESSION_LOCKED') throw error
      await this.#api.staff.unlock({ commandId: crypto.randomUUID(), pin: this.#pin })
      return act(this.#api)
    }
  }
}

export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
