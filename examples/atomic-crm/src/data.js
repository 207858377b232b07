import faker from 'faker/locale/en_US'
import fakeRest from 'ra-data-fakerest'

// Runs before the CRM draws its first random record, so every visit shows the same records.
faker.seed(1)

export default function seeded(data) {
  // The generated pictures live on another host, and the logos are not in the package.
  for (const contact of data.contacts) contact.avatar = {}
  for (const company of data.companies) company.logo = null
  return fakeRest(data, false, 20)
}
