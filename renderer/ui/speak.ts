import { usualManner, type Manner } from './manner.ts'

const utterances: { readonly text: string; readonly manner: Manner }[] = []
let isSpeaking = false

/** Is there a Mandarin voice on this machine? Voices may come a while after the page has opened. */
export function hasVoice(): boolean {
  return findVoice() !== undefined
}

/** Speaks Mandarin, one text after the other; resolves when this one has been said, or at once where no voice is. */
export function speak(text: string, manner = usualManner): Promise<void> {
  if (!hasVoice()) return Promise.resolve()
  utterances.push({ text, manner })
  return new Promise((resolve) => {
    waiting.push(resolve)
    if (!isSpeaking) sayNext()
  })
}

/** Silence now: what was to be said is no longer true. */
export function stopSpeaking(): void {
  utterances.length = 0
  for (const resolve of waiting.splice(0)) resolve()
  if ('speechSynthesis' in globalThis) speechSynthesis.cancel()
}

const waiting: (() => void)[] = []
/** Some engines never tell that they have finished. */
const longestMs = 20_000

function sayNext(): void {
  const next = utterances.shift()
  isSpeaking = next !== undefined
  if (next === undefined) return
  const utterance = new SpeechSynthesisUtterance(next.text)
  utterance.lang = 'zh-CN'
  utterance.voice = findVoice() ?? null
  utterance.rate = next.manner.rate
  utterance.volume = next.manner.volume
  const timer = setTimeout(() => done(), longestMs)
  let isDone = false
  const done = () => {
    if (isDone) return
    isDone = true
    clearTimeout(timer)
    waiting.shift()?.()
    sayNext()
  }
  utterance.addEventListener('end', done)
  utterance.addEventListener('error', done)
  speechSynthesis.speak(utterance)
}

function findVoice(): SpeechSynthesisVoice | undefined {
  if (!('speechSynthesis' in globalThis)) return undefined
  const voices = speechSynthesis.getVoices().filter(({ lang }) => /^(zh|cmn)([-_](CN|Hans.*))?$/i.test(lang))
  return voices.find(({ localService }) => localService) ?? voices[0]
}
