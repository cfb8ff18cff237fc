import { Component, type ComponentChildren } from 'preact';
import { failureCode } from '@/platform/failure-error';
import { report } from '@/platform/report';
import { RefusalScreen } from './RefusalScreen';

type Props = {
  readonly onTryAgain: () => void;
  readonly onSeeSaved: () => void;
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

  override render({ children, onTryAgain, onSeeSaved }: Props) {
    const { code } = this.state;
    if (code === null) return children;
    const again = () => {
      this.setState({ code: null });
      onTryAgain();
    };
    return (
      <RefusalScreen
        code={code}
        ways={{ 'try-again': again, 'show-anyway': again, 'see-saved': onSeeSaved }}
      />
    );
  }
}
