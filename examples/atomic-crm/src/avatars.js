// Stands in for look-ups at Gravatar and at the e-mail address's or company's own web site.
const none = async () => null

export { none as getCompanyAvatar, none as getContactAvatar }
