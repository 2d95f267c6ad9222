import type { Comment } from './api.ts';

interface CommentItemProps {
  comment: Comment;
  canDelete: boolean;
  onDelete: () => void;
  onReport: () => void;
}

export function CommentItem({ comment, canDelete, onDelete, onReport }: CommentItemProps) {
  return (
    <li className="comment">
      <b>{comment.author.name}</b>
      <p>{comment.body}</p>
      <time dateTime={comment.createdAt}>{new Date(comment.createdAt).toLocaleDateString()}</time>
      {canDelete && (
        <button type="button" onClick={onDelete}>
          Delete
        </button>
      )}
      {!comment.mine && (
        <button type="button" onClick={onReport}>
          Report
        </button>
      )}
    </li>
  );
}
