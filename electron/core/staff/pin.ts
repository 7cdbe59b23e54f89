import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'

export type PinHash = { readonly salt: Buffer; readonly hash: Buffer }

/** OWASP's scrypt figures for 2^15; about 60 ms here, off the main thread. */
const cost = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 }

export async function hashPin(pin: string): Promise<PinHash> {
  const salt = randomBytes(16)
  return { salt, hash: await derive(pin, salt) }
}

export async function isPinRight(pin: string, kept: PinHash): Promise<boolean> {
  return timingSafeEqual(await derive(pin, kept.salt), kept.hash)
}

let nobody: Promise<PinHash> | undefined

/** Of a person who may not be there: an unknown number takes as long as a wrong PIN, so that numbers cannot be tried out. */
export async function isPinOf(pin: string, kept: PinHash | undefined): Promise<boolean> {
  nobody ??= hashPin('no such person')
  return (await isPinRight(pin, kept ?? (await nobody))) && kept !== undefined
}

function derive(pin: string, salt: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(pin, salt, 32, cost, (error, key) => (error === null ? resolve(key) : reject(error)))
  })
}
