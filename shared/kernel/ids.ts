import { z } from 'zod'

/** Every row's id and every command's id: a UUID in lower case. */
export const idSchema = z.uuid().toLowerCase()
