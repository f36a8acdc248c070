/// What sites say to their readers and print beside a story, as patterns.
extension NoticeTable {
  /// `where | role | pattern`, see `WordPattern`. `block` is safe only where line breaks prove the whole.
  ///
  /// A line without two bars is a comment and heads a group. Where two patterns fit, the first is the one that
  /// counts; rows that begin with a word come before all that begin with any words, names or a number.
  static let table: StaticString = """
    # Comments
    both  | notice | please let us know if you're having issues with commenting
    both  | notice | please let us know if you * trouble commenting
    block | notice | please let us know if you * problems * commenting
    both  | notice | comments are closed
    block | notice | comments on this * are closed
    block | notice | leave a comment
    both  | notice | leave your * in the comments below
    block | notice | join the conversation
    block | notice | view comments
    block | notice | <number> comments
    block | notice | <number> shares
    # Asking for more readers
    block | notice | subscribe to our *
    both  | notice | subscribe to the * newsletter *
    block | notice | subscribe to <names>
    block | notice | subscribe now
    block | notice | claim now
    block | notice | stay up to date with notifications from *
    block | notice | notifications can be managed in *
    block | notice | join our whatsapp *
    block | notice | join our telegram *
    block | notice | watch more of our videos *
    both  | notice | sign up for our *
    both  | notice | sign up to our *
    block | notice | sign up here *
    both  | notice | follow us on facebook *
    both  | notice | follow us on facebook, *
    both  | notice | follow us on twitter *
    both  | notice | follow us on instagram *
    block | notice | follow us on <names>
    both  | notice | follow @* on twitter *
    both  | notice | follow @* on twitter, *
    both  | notice | follow @*
    both  | notice | follow <names> on twitter @*
    both  | notice | like us on facebook *
    block | notice | get the * newsletter *
    both  | notice | click here to *
    both  | notice | click here for *
    both  | notice | for the latest * click here
    both  | notice | if you * click here
    block | notice | share this article *
    block | notice | share this story *
    block | notice | share this
    block | notice | share on <names>
    block | notice | share
    block | notice | print
    block | notice | email
    block | notice | e-mail
    block | notice | tweet
    block | notice | print this article
    block | notice | print this page
    block | notice | email this *
    block | notice | email a friend
    block | notice | share this with *
    block | notice | share this: *
    block | notice | share tweet *
    block | notice | facebook
    block | notice | twitter
    block | notice | whatsapp
    block | notice | google
    block | notice | google+
    block | notice | linkedin
    block | notice | pinterest
    block | notice | pin it
    # Leading on
    block | notice | read more
    both  | notice | read more: *
    block | notice | read more about *
    both  | notice | read more from <names>
    both  | notice | read also: *
    both  | notice | also read: *
    both  | notice | see also: *
    both  | notice | see more: *
    both  | notice | see more <names>
    block | notice | related: *
    block | notice | related articles *
    block | notice | related stories *
    block | notice | related topics *
    both  | notice | more on this story
    block | notice | related article
    block | notice | related article »
    block | notice | related photos: *
    block | notice | related video: *
    both  | notice | more to come
    both  | notice | watch this space
    both  | notice | scroll down for video
    both  | notice | scroll down for videos
    both  | notice | scroll down to watch *
    both  | notice | video scroll down to *
    both  | notice | video: scroll down to *
    both  | notice | watch the video here:
    both  | notice | watch the video here
    both  | notice | watch the video below
    block | notice | watch: *
    block | notice | continue reading *
    block | notice | advertisement
    block | notice | story continues below *
    block | notice | article continues below *
    # Rights
    both  | notice | all rights reserved
    block | notice | embargoed until *
    block | notice | embargoed for *
    block | notice | embargo: *
    block | notice | not for release before *
    block | notice | for immediate release *
    block | notice | for immediate release
    both  | notice | copyright © *
    both  | notice | copyright (c) *
    both  | notice | copyright <number> *
    both  | notice | ©* <names>
    both  | notice | ©* <names> all rights reserved
    block | notice | © <number> *
    both  | notice | (c) <number> <names>
    both  | notice | <names> all rights reserved
    block | notice | this article was originally published *
    block | notice | this story was originally published *
    block | notice | this article first appeared *
    block | notice | this was published * ago
    both  | notice | this material may not be published, broadcast, rewritten * redistributed
    both  | notice | this material may not be published, broadcast, rewritten * redistributed without permission
    # Opinions
    both  | aside  | the opinions expressed in this * are solely those of *
    both  | aside  | the views expressed in this * are solely those of *
    both  | aside  | the opinions expressed here are solely those of *
    both  | aside  | the views expressed here are solely those of *
    both  | aside  | the views expressed in this * are the author's own *
    both  | aside  | opinions expressed are those of the author
    # Notes and corrections
    both  | aside  | editor's note: *
    both  | aside  | editors' note: *
    block | correction | correction: *
    block | correction | corrections: *
    block | correction | correction, <names> <number> *
    block | correction | clarification: *
    both  | correction | this article has been corrected *
    both  | correction | this article has been amended *
    both  | correction | this article was amended on *
    both  | correction | this article was corrected *
    both  | correction | this story has been corrected *
    both  | correction | this story was corrected *
    both  | correction | this report was corrected *
    both  | correction | this report has been corrected *
    both  | aside  | this story has been updated *
    both  | aside  | this story has been updated
    both  | aside  | this article has been updated *
    both  | aside  | this article has been updated
    both  | aside  | this story was updated *
    both  | aside  | this article was updated *
    both  | correction | an earlier version of this article *
    both  | correction | an earlier version of this story *
    both  | correction | an earlier version of this report *
    both  | correction | a previous version of this article *
    both  | correction | a previous version of this story *
    both  | correction | this version corrects *
    both  | aside  | this version adds *
    both  | correction | this story corrects *
    both  | correction | this article corrects *
    both  | correction | (this story corrects *
    both  | correction | (this version corrects *
    both  | correction | (this version of the story corrects *
    both  | aside  | (this version of the story *
    both  | correction | (corrects *
    block | correction | corrects * in paragraph *
    block | aside  | (adds *
    block | aside  | (updates *
    block | aside  | (recasts *
    block | aside  | (refiles *
    # Warnings to readers
    both  | aside  | warning: * distressing *
    both  | aside  | warning: * distressing
    both  | aside  | warning: * graphic *
    both  | aside  | warning: * may find *
    both  | aside  | this report contains * distressing *
    both  | aside  | this story contains * distressing *
    both  | aside  | this article contains * distressing *
    both  | aside  | this article contains spoilers *
    # Credits
    both  | aside  | <names> contributed to this report
    both  | aside  | <names> contributed to this story
    both  | aside  | <names> contributed to this article
    both  | aside  | <names> contributed reporting
    both  | aside  | <names> reported from <names> and <names> contributed to this report
    both  | aside  | additional reporting by <names>
    both  | aside  | additional reporting: <names>
    both  | aside  | reporting by <names>
    both  | aside  | reporting by <names> editing by <names>
    both  | aside  | reporting by <names> writing by <names> editing by <names>
    both  | aside  | (reporting by <names> editing by <names>
    both  | aside  | (reporting by <names> writing by <names> editing by <names>
    both  | aside  | (reporting by <names>
    both  | aside  | (additional reporting by <names> editing by <names>
    both  | aside  | editing by <names>
    both  | notice | the below letter * appear* in the letters section *
    both  | notice | the following letter * appear* in the letters section *
    both  | notice | the letter below * appear* in the letters section *
    both  | notice | this letter * appear* in the letters section *
    both  | aside  | a version of this letter * appear* in *
    block | aside  | this story was provided by *
    block | aside  | this article was provided by *
    block | aside  | this article originally appeared *
    block | aside  | this story originally appeared *
    block | aside  | this story first appeared *
    # Pictures and players
    block | notice | hide ad
    block | notice | view more
    block | notice | <number> of <number>
    block | notice | <number> / <number>
    block | notice | image source, *
    block | notice | image source <names>
    block | aside  | image caption, *
    block | aside  | image caption *
    block | aside  | image copyright *
    block | aside  | media caption, *
    block | aside  | media caption *
    block | aside  | pictured: *
    block | aside  | photo: *
    block | aside  | photos: *
    block | aside  | photo by <names>
    block | aside  | photograph: *
    block | aside  | photographs: *
    block | aside  | picture: *
    block | aside  | caption: *
    block | aside  | credit: *
    block | aside  | featured image by *
    block | aside  | featured image: *
    both  | notice | write caption here
    both  | notice | media playback is not supported on this device
    both  | notice | media playback is unsupported on your device
    # Above a page
    block | notice | <names> logo
    """
}
