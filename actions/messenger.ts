import { createMessenger } from '@/platform/messages';
import type { Requests } from './requests';

/** The way to the background for everything in `requests.ts`. */
export const messenger = createMessenger<Requests>();
