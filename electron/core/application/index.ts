export { readMirroredForm } from './mirror.ts'
export { shipCatalogue, type CatalogueEntry } from './catalogue.ts'
