/// Words that tell a dateline.
extension Dateline {
  /// Agencies and broadcasters by the names that they sign with, in lower case.
  static let agencies = WordList(
    """
    ap afp reuters upi cnn cnnmoney dpa bloomberg xinhua pti ians ani efe tass interfax itar-tass yonhap kyodo jiji ansa
    anadolu aap aapnews pa rferl rfe irin ips npr voa bbc sputnik ria mcclatchy kuna mena wam petra bernama antara
    belga apa ntb tt ritzau lusa mti ctk pap tmc mehr irna isna fars unian ukrinform business-wire businesswire
    """)
  /// Small words inside names of places, behind the first word only: "LA PAZ", "Stow on the Wold".
  static let links = WordList(
    "of de del la las los el al le les do da di du on upon sur am an and under")
  /// Words that are in no name of a place but in headlines, which are in capitals, too.
  static let noPlace = WordList(
    """
    the a an this that these those he she it they we you i his her its their our your my
    is are was were has have had will would can could do does did not no yes be been being
    and or but if when while as by for from in into on to with without at than then there here
    what who why how where which
    """)
}
