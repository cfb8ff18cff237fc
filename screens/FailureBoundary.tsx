import { Component, type ComponentChildren, type VNode } from 'preact';
import { failureCode } from '@/platform/failure-error';
import { report } from '@/platform/report';

type Props = {
  /** What stands in its place: the failure's code, and how to draw it all anew. */
  readonly fallback: (code: string, again: () => void) => VNode;
  readonly children: ComponentChildren;
};

/** Whatever breaks while it is drawn ends in a text for people; nothing is ever left blank. */
export class FailureBoundary extends Component<Props, { readonly code: string | null }> {
  override state = { code: null };

  static override getDerivedStateFromError(error: unknown) {
    return { code: failureCode(error) };
  }

  override componentDidCatch(error: unknown) {
    report(error);
  }

  override render({ children, fallback }: Props) {
    const { code } = this.state;
    return code === null ? children : fallback(code, () => this.setState({ code: null }));
  }
}
