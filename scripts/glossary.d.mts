export function glossary(root?: string): string
