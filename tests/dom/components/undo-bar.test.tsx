import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { UndoBar } from '@/components/UndoBar';

const onEnd = vi.fn<() => void>();
const run = vi.fn<() => void>();
const notice = {
  key: '1',
  message: 'Deleted: Story',
  isQuiet: false,
  action: { label: 'Undo', run, isUndo: true },
};

beforeEach(() => {
  vi.clearAllMocks();
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('the undo bar', () => {
  it('is announced: its region is there before its words', () => {
    const { rerender } = render(<UndoBar notice={null} onEnd={onEnd} />);
    const region = screen.getByRole('status');
    rerender(<UndoBar notice={notice} onEnd={onEnd} />);
    expect(region).toHaveTextContent('Deleted: Story');
  });

  it('goes after eight seconds', () => {
    render(<UndoBar notice={notice} onEnd={onEnd} />);
    vi.advanceTimersByTime(7_900);
    expect(onEnd).not.toHaveBeenCalled();
    vi.advanceTimersByTime(200);
    expect(onEnd).toHaveBeenCalledOnce();
  });

  it('stays as long as the focus is on it', async () => {
    render(<UndoBar notice={notice} onEnd={onEnd} />);
    const undo = screen.getByRole('button', { name: 'Undo' });
    await act(() => undo.focus());
    await vi.advanceTimersByTimeAsync(20_000);
    expect(onEnd).not.toHaveBeenCalled();
    await act(() => undo.blur());
    await vi.advanceTimersByTimeAsync(8_100);
    expect(onEnd).toHaveBeenCalledOnce();
  });

  it('takes back once when pressed', () => {
    render(<UndoBar notice={notice} onEnd={onEnd} />);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(run).toHaveBeenCalledOnce();
  });
});
