import type { Message } from './api.ts';

interface BubbleProps {
  message: Message;
  onReport: () => void;
}

/** A message on a wide screen: name, time and actions stand beside it. */
export function MessageBubble({ message, sender, onReport }: BubbleProps & { sender: string }) {
  return (
    <li className={message.mine ? 'bubble mine' : 'bubble'}>
      {!message.mine && <b>{sender}</b>}
      <p>{message.body}</p>
      <Time at={message.createdAt} />
      {message.mine && message.readAt && <small>Read</small>}
      {!message.mine && (
        <button type="button" onClick={onReport}>
          Report
        </button>
      )}
    </li>
  );
}

/** A message on a phone: the actions unfold below it. */
export function CompactMessageBubble({ message, onReport }: BubbleProps) {
  return (
    <li className={message.mine ? 'bubble compact mine' : 'bubble compact'}>
      <p>{message.body}</p>
      <details>
        <summary aria-label="More">
          <Time at={message.createdAt} />
        </summary>
        {!message.mine && (
          <button type="button" onClick={onReport}>
            Report
          </button>
        )}
      </details>
    </li>
  );
}

function Time({ at }: { at: string }) {
  const text = new Date(at).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
  return <time dateTime={at}>{text}</time>;
}
