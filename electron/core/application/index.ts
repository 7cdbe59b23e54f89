export { shipCatalogue, type CatalogueEntry } from './catalogue.ts'
