import { createContext, use } from 'react'
import type { Board } from '../../shared/screens/board.ts'
import type { Live } from '../api/use-live.ts'
import type { PageName } from './page-names.ts'

type ManagerPlace = {
  /** One stream for the menu's counts and the board. */
  readonly board: Live<Board>
  readonly openPage: (name: PageName) => void
}

export const ManagerContext = createContext<ManagerPlace | undefined>(undefined)

/** What stands around every page of the manager. */
export function useManagerPages(): ManagerPlace {
  const place = use(ManagerContext)
  if (place === undefined) throw new Error('only inside the manager pages')
  return place
}

export function useBoard(): Live<Board> {
  return useManagerPages().board
}
