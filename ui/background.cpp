// SPDX-License-Identifier: GPL-3.0-or-later
#include "background.h"

#include <QCoreApplication>
#include <QEvent>
#include <QThreadPool>

namespace readout {

BackgroundJob::BackgroundJob(QObject *listener)
    : m_listener(listener)
{
    setAutoDelete(false);
}

void BackgroundJob::start(const std::shared_ptr<BackgroundJob> &job)
{
    {
        const std::lock_guard lock(job->m_mutex);
        job->m_self = job;
    }
    QThreadPool::globalInstance()->start(job.get());
}

void BackgroundJob::cancel()
{
    const std::lock_guard lock(m_mutex);
    m_listener = nullptr;
    m_isCancelled = true;
}

void BackgroundJob::wait()
{
    std::unique_lock lock(m_mutex);
    m_ended.wait(lock, [this] { return m_self == nullptr; });
}

bool BackgroundJob::isDone() const
{
    const std::lock_guard lock(m_mutex);
    return m_isDone;
}

void BackgroundJob::run()
{
    std::unique_lock lock(m_mutex);
    if (!m_isCancelled) {
        lock.unlock();
        work([this] { return m_isCancelled.load(); });
        lock.lock();
        m_isDone = true;
        if (m_listener != nullptr)
            QCoreApplication::postEvent(m_listener, new QEvent(QEvent::User));
    }
    const std::shared_ptr<BackgroundJob> self = std::exchange(m_self, nullptr);
    m_ended.notify_all();
    lock.unlock(); // before this may go with its last owner
}

BackgroundBase::~BackgroundBase()
{
    cancel();
}

void BackgroundBase::cancel()
{
    if (m_job)
        std::exchange(m_job, nullptr)->cancel();
}

void BackgroundBase::wait()
{
    if (m_job)
        m_job->wait();
}

void BackgroundBase::startJob(const std::shared_ptr<BackgroundJob> &job)
{
    cancel();
    m_job = job;
    BackgroundJob::start(job);
}

void BackgroundBase::customEvent(QEvent *)
{
    // The event may be of what was cancelled since.
    if (m_job && m_job->isDone())
        tell(std::exchange(m_job, nullptr));
}

} // namespace readout
