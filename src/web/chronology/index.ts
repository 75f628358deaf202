export { Chronology } from './chronology.tsx'
export { readFilter } from './filter.ts'
export { JourneyPicture } from './journey-picture.tsx'
export { journeyText } from './journey-text.tsx'
