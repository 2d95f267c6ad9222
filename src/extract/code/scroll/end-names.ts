/** What a list calls that its end is reached. */
export const ENDS =
  /^(infiniteScroll|onIonInfinite|onEndReached|endReached|onStartReached|startReached|onReachEnd|onReachBottom|onScrollToBottom|handleEndReached|handleReachEnd|handleReachBottom|onReachedEnd|onBottomReached|onFillRequest|onLoadMoreRows|onScrollEndReached|onEndVisible)$/;
/** Names that say less: what is called there must load more. */
export const NEARS =
  /^on(Bottom|ScrollBottom|ScrollEnd|Near(Of)?(End|Bottom)|Scrolled(To)?(End|Bottom)|ScrollToEnd|ScrolledIndexChange|End|Visible|BecameVisible|Intersect|Intersection|In[Vv]iew|Enter(View|Viewport)|InViewport|Appear)$/;
