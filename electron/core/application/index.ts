export { listApplicationsOf, passOnApplication } from './answer-for.ts'
export { readMirroredForm } from './mirror.ts'
export { sweepApplications } from './sweep-applications.ts'
export { shipCatalogue, type CatalogueEntry } from './catalogue.ts'
