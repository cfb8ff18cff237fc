import { text } from '@/platform/texts';
import { failureAdvice } from './failure-advice';

/** One sentence for a person, whatever code a room ended in. */
export function failureText(code: string): string {
  return text(failureAdvice(code).sentence);
}

/** The same sentence as an element. */
export function FailureText({ code }: { readonly code: string }) {
  return <>{failureText(code)}</>;
}
