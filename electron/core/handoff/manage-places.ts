import type { Place } from '../../../shared/handoff/hand-off.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { StaffCommand } from '../api/command.ts'
import { findPlace, isPlaceNameTaken, savePlace, saveRetired } from './place-store.ts'

export function addPlace(
  { tx, newId, record }: StaffCommand,
  { kind, nameZh, nameEn, phone, where }: Omit<Place, 'id' | 'retired'>,
): Result<Place, Refusal<'PLACE_NAME_TAKEN'>> {
  if (isPlaceNameTaken(tx, nameZh)) return refuse('PLACE_NAME_TAKEN')
  const place = { id: newId(), kind, nameZh, nameEn, phone, where }
  savePlace(tx, place)
  record('handoff.placeAdded', { placeId: place.id, kind, nameZh, nameEn })
  return accept({ ...place, retired: false })
}

/** Nothing new goes there; what is there already is brought to its end. */
export function retirePlace(
  { tx, record }: StaffCommand,
  { placeId, retired }: { readonly placeId: string; readonly retired: boolean },
): Result<Place, Refusal<'PLACE_NOT_FOUND'>> {
  const place = findPlace(tx, placeId)
  if (place === undefined) return refuse('PLACE_NOT_FOUND')
  saveRetired(tx, placeId, retired)
  record('handoff.placeRetired', { placeId, retired })
  return accept({ ...place, retired })
}
