import { z } from 'zod'

// The pages' content security policy forbids evaluated code, which zod would otherwise try out.
z.config({ jitless: true })
