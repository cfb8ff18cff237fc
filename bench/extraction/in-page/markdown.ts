export { toMarkdown } from '@/article/formats/markdown';
