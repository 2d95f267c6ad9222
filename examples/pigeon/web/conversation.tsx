import { useEffect, useState, type FormEvent } from 'react';
import { api, Refusal, type Message, type PersonSummary, type ReportTarget } from './api.ts';
import { CompactMessageBubble, MessageBubble } from './message-bubble.tsx';

interface ConversationProps {
  friend: PersonSummary;
  onReport: (target: ReportTarget) => void;
}

const PHONE = '(max-width: 40rem)';

export function Conversation({ friend, onReport }: ConversationProps) {
  const [messages, setMessages] = useState<Message[]>([]);
  const [draft, setDraft] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const isPhone = useMedia(PHONE);

  useEffect(() => {
    api.messages(friend.id).then(setMessages, () => setTrouble('Messages could not be loaded.'));
  }, [friend.id]);

  async function submit(event: FormEvent) {
    event.preventDefault();
    try {
      const message = await api.sendMessage(friend.id, draft);
      setMessages(before => [...before, { ...message, mine: true }]);
      setDraft('');
      setTrouble(null);
    } catch (error) {
      const isFriendsOnly = error instanceof Refusal && error.message === 'friends-only';
      setTrouble(isFriendsOnly ? 'You can write to each other once you are friends.' : 'Not sent. Try again.');
    }
  }

  return (
    <section aria-label={`Conversation with ${friend.name}`}>
      <header>
        <h2>{friend.name}</h2>
        <button type="button" onClick={() => void api.muteUser(friend.id)}>
          Mute
        </button>
        <button type="button" onClick={() => void api.blockUser(friend.id)}>
          Block
        </button>
        <button type="button" onClick={() => onReport({ kind: 'CONVERSATION', subjectId: friend.id })}>
          Report conversation
        </button>
      </header>
      <ol>
        {messages.map(message =>
          isPhone ? (
            <CompactMessageBubble key={message.id} message={message} onReport={() => {}} />
          ) : (
            <MessageBubble
              key={message.id}
              message={message}
              sender={friend.name}
              onReport={() => onReport({ kind: 'MESSAGE', subjectId: message.id })}
            />
          ),
        )}
      </ol>
      {trouble && <p role="alert">{trouble}</p>}
      <form onSubmit={submit}>
        <input
          aria-label="Message"
          value={draft}
          maxLength={2000}
          required
          onChange={event => setDraft(event.target.value)}
        />
        <button type="submit">Send</button>
      </form>
    </section>
  );
}

function useMedia(query: string): boolean {
  const [matches, setMatches] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const media = matchMedia(query);
    const update = () => setMatches(media.matches);
    media.addEventListener('change', update);
    return () => media.removeEventListener('change', update);
  }, [query]);
  return matches;
}
